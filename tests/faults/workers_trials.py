"""Workers that die, hang or run out of memory under the real window: `workers_trials 200`.

The window runs without a screen in this process and writes a take down, again and again. At a random moment
the worker gets SIGSEGV, SIGKILL, SIGSTOP, or a limit of memory that it has used up already. The window must
tell in time, must never stand still, and in the end the take must have the very words that it has without a
fault. Then a take that kills each worker which reads it: it is given up, marked, and not tried for ever.

How long the window stands still is measured from tick to tick of a timer, less the time that its thread
could have run and was given no processor (`schedstat`): other programs of a busy computer are not its fault.
"""

from __future__ import annotations

import logging
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain import Transcript, TranscriptState
from app.ui.round.controller import WordsState
from tests.faults.outcome import Outcome
from tests.faults.workers_bench import Bench, bench

BLOCKED_S: Final = 0.1
TOLD_S: Final = 2.0
HANG_TOLD_S: Final = 8.0
MOST_WORKERS: Final = 3
"""Two crashes leave a window out; a take of one window is then given up."""
STOPPED: Final = "Transcription stopped"
SILENT: Final = "does not answer"
GIVEN_UP: Final = "Transcription stopped by itself. The take is safe."


@dataclass(frozen=True)
class Fault:
    """What is done to a worker."""

    name: str
    do: Callable[[int], None]
    told_s: float = TOLD_S


def _short_of_memory(pid: int) -> None:
    # What is in use already is more: whatever it asks for from now on is refused.
    resource.prlimit(pid, resource.RLIMIT_AS, (1 << 20, 1 << 20))


FAULTS: Final = (
    Fault("SIGSEGV", lambda pid: os.kill(pid, signal.SIGSEGV)),
    Fault("SIGKILL", lambda pid: os.kill(pid, signal.SIGKILL)),
    Fault("out of memory", _short_of_memory),
)
HANG: Final = Fault("SIGSTOP", lambda pid: os.kill(pid, signal.SIGSTOP), HANG_TOLD_S)


@dataclass(frozen=True)
class Trial:
    """One fault."""

    fault: str
    told_s: float | None
    """From the fault to the sentence in the window; None when it never came."""
    is_whole: bool
    """The take got the words that it has without a fault."""
    blocked_s: float


def one_trial(
    made: Bench, fault: Fault, wanted: Transcript, within_s: float, dice: random.Random
) -> Trial | None:
    """Do something to the worker while it writes; None when it had ended before."""
    made.window.notice.hide()
    made.begin()
    moment = time.monotonic() + dice.uniform(0.0, within_s)
    made.until(
        lambda: (
            time.monotonic() > moment
            and made.transcriber.worker_pid is not None
            and not (made.shows(STOPPED) or made.shows(SILENT))
        )
    )
    pid = made.transcriber.worker_pid
    if made.has_ended() or pid is None:
        return None
    made.ticks.start()
    struck = time.monotonic()
    try:
        fault.do(pid)
    except ProcessLookupError:
        made.until(made.has_ended)
        return None  # it had ended, and nobody had noticed yet
    told = made.until(
        lambda: made.shows(STOPPED) or made.shows(SILENT) or made.has_ended(), fault.told_s + 30
    )
    told_s = time.monotonic() - struck if told and not made.has_ended() else None
    ended = made.until(made.has_ended)
    made.ticks.stop()
    if told_s is None and made.transcriber.worker_pid == pid:
        # It was done before the fault could do anything; the next one finds a healthy worker.
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        return None
    return Trial(fault.name, told_s, ended and made.words() == wanted, made.ticks.longest_s)


def run(
    count: int, folder: Path, *, hangs: int | None = None, seconds: float = 15.0, seed: int = 10
) -> tuple[list[Trial], float]:
    """Faults of all kinds in turn; and how long the window stood still with other programs in its way."""
    hangs = count // 10 if hangs is None else hangs
    dice = random.Random(seed)
    trials: list[Trial] = []
    with bench(folder, seconds=seconds) as made:
        within_s = 0.7 * made.open()
        wanted = made.words()
        assert wanted is not None
        assert wanted.state is TranscriptState.DONE
        while len(trials) < count:
            number = len(trials)
            fault = HANG if number >= count - hangs else FAULTS[number % len(FAULTS)]
            done = one_trial(made, fault, wanted, within_s, dice)
            if done is not None:
                trials.append(done)
                print(f"{len(trials)} of {count}: {done}", file=sys.stderr, flush=True)
        return trials, made.ticks.longest_all_in_all_s


@dataclass(frozen=True)
class Poison:
    """A take that kills whoever reads it."""

    workers: int
    """That were spent on it."""
    is_marked: bool
    is_told: bool
    took_s: float


def poison(count: int, folder: Path) -> list[Poison]:
    """Takes of which no window can be read: each is marked, the window says so, and nothing goes on."""
    found = []
    with bench(folder, seconds=8.0, worker="tests.fakes.poisoned_worker") as made:
        starts = _Starts()
        for number in range(count):
            starts.clear()
            began = time.monotonic()
            if number:
                made.window.notice.hide()
                made.begin()
                made.until(made.has_ended)
            else:
                made.open()
            told = made.shows(GIVEN_UP) and made.window.round.controller.words_of(made.take) is (
                WordsState.FAILED
            )
            took_s = time.monotonic() - began
            spent = starts.number
            # Nothing works on it any more.
            made.until(lambda: False, 0.5)
            words = made.words()
            is_marked = words is not None and words.state is TranscriptState.FAILED and bool(words.problem)
            found.append(Poison(spent, is_marked and spent == starts.number, told, took_s))
    return found


class _Starts(logging.Handler):
    """Counts the workers that were lost, by what the transcriber notes."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.number = 0
        log = logging.getLogger("app.transcription.transcriber")
        log.propagate = False
        log.addHandler(self)

    def clear(self) -> None:
        """From nought."""
        self.number = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.number += "worker lost" in record.getMessage()


def outcomes(trials: list[Trial], all_in_all_s: float) -> Iterator[Outcome]:
    """One for each kind of fault and one for the window."""
    for fault in (*FAULTS, HANG):
        of_kind = [trial for trial in trials if trial.fault == fault.name]
        late = [t for t in of_kind if t.told_s is None or t.told_s > fault.told_s]
        lost = [trial for trial in of_kind if not trial.is_whole]
        worst = max((trial.told_s or 0.0 for trial in of_kind), default=0.0)
        yield Outcome(
            f"G10 worker {fault.name}",
            len(of_kind),
            len(late) + len(lost),
            f"told after {worst:.2f} s (must: {fault.told_s:g} s); {len(late)} told late, "
            f"{len(lost)} takes without their words",
        )
    still = [trial for trial in trials if trial.blocked_s > BLOCKED_S]
    worst = max((trial.blocked_s for trial in trials), default=0.0)
    yield Outcome(
        "G10 window",
        len(trials),
        len(still),
        f"stood still for {1000 * worst:.0f} ms (must: 100 ms); {1000 * all_in_all_s:.0f} ms with other "
        "programs on its processor",
    )


def of_poison(poisoned: list[Poison]) -> Outcome:
    """One for the takes that kill."""
    bad = sum(not (one.is_marked and one.is_told and one.workers <= MOST_WORKERS) for one in poisoned)
    most = max(one.workers for one in poisoned)
    slowest = max(one.took_s for one in poisoned)
    return Outcome(
        "D4 poisoned take",
        len(poisoned),
        bad,
        f"{most} workers (must: {MOST_WORKERS}), given up after {slowest:.1f} s",
    )


def main() -> int:
    """See the top."""
    logging.getLogger("app").addHandler(logging.NullHandler())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        found = list(outcomes(*run(count, Path(folder) / "faults")))
        found.append(of_poison(poison(max(1, count // 10), Path(folder) / "poison")))
    for one in found:
        print(one.line)
    return 1 if any(one.failures for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
