"""Words while a take is being recorded, so that they are there when it stops.

Nothing here may harm the recording: whatever goes wrong ends the listening, and the take is transcribed from
its file afterwards as if nobody had listened.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import Cancelled, KnownError, Language, Transcript, TranscriptState

if TYPE_CHECKING:
    from app.transcription import CancelToken, HeardWindow, LiveWords, Transcriber

_log = logging.getLogger(__name__)

_KEPT: Final = 8
"""Takes whose words wait to be fetched."""
_POLL_S: Final = 0.05


class LiveTranscription:
    """Listens to one take: `hurry` when Stop is pressed, `finish` when the file is complete, `result`."""

    def __init__(
        self,
        transcriber: Transcriber,
        choose_model: Callable[[], Path],
        language: Language,
        path: Path,
        frames: Callable[[], int],
        *,
        hotwords: Sequence[str] = (),
        on_words: Callable[[LiveWords], None] | None = None,
        keep: Callable[[Path, HeardWindow], None] | None = None,
    ) -> None:
        """`on_words` is called from a thread of ours and must be quick.

        `keep` gets the take's folder and each window that is done with: should the program die, the words so
        far are on disk.
        """
        from app.audio import GrowingTake

        self._transcriber = transcriber
        self._choose_model = choose_model
        self._language = language
        self._hotwords = tuple(hotwords)
        self._on_words = on_words
        self._keep = keep
        self._take = GrowingTake(path, frames)
        self._cancelled = threading.Event()
        self._whole = threading.Event()
        self._words: LiveWords | None = None
        self._transcript: Transcript | None = None
        self._thread = threading.Thread(target=self._work, name="live-words", daemon=True)
        self._thread.start()

    @property
    def words(self) -> LiveWords | None:
        """The words so far; None before the first."""
        return self._words

    @property
    def is_listening(self) -> bool:
        """Whether words may still come; there is no speech model, or something went wrong, where not."""
        return self._thread.is_alive()

    def hurry(self) -> None:
        """Stop was pressed: what is left may use the whole computer."""
        self._transcriber.hurry()

    def finish(self, frames: int) -> None:
        """The file is complete and has so many frames."""
        self._take.finish(frames)
        self.hurry()

    @contextmanager
    def moved(self, path: Callable[[], Path]) -> Iterator[None]:
        """The take's folder can be renamed inside this block; afterwards its file is at `path()`."""
        with self._take.moved(path):
            yield

    def cancel(self) -> None:
        """Listen no more; there will be no result. Does not wait."""
        self._cancelled.set()

    def whole(self, cancel: CancelToken | None = None) -> LiveWords | None:
        """Wait for every word of the take, whose times may still settle; None when there will be no result.

        Raises:
            Cancelled: `cancel` was set; listening goes on.
        """
        self._wait(self._whole.wait, cancel)
        return self._words if self._whole.is_set() and not self._is_lost else None

    def result(self, cancel: CancelToken | None = None) -> Transcript | None:
        """Wait for the words with their exact times; None when the take has to be transcribed from its file.

        Raises:
            Cancelled: `cancel` was set; listening goes on.
        """

        def is_over(timeout_s: float) -> bool:
            self._thread.join(timeout_s)
            return not self._thread.is_alive()

        self._wait(is_over, cancel)
        return self._transcript

    @property
    def _is_lost(self) -> bool:
        return not self._thread.is_alive() and self._transcript is None

    def _wait(self, until: Callable[[float], bool], cancel: CancelToken | None) -> None:
        while not until(_POLL_S):
            if cancel is not None and cancel.is_set():
                raise Cancelled

    def _work(self) -> None:
        try:
            found = self._transcriber.transcribe(
                self._take.blocks_16k(),
                model_folder=self._choose_model(),
                language=self._language,
                hotwords=self._hotwords,
                on_words=self._note,
                on_window=self._keep_window,
                cancel=self._cancelled,
                live=True,
            )
        except Cancelled:
            pass
        except KnownError as error:
            _log.info("no live words: %s", error.code)
        except Exception as error:  # noqa: BLE001 - listening along must never harm a recording
            _log.warning("no live words: %s", type(error).__name__)
        else:
            if found.state is not TranscriptState.FAILED:
                self._transcript = found
        finally:
            self._whole.set()

    def _note(self, words: LiveWords) -> None:
        self._words = words
        if self._on_words is not None:
            self._on_words(words)
        if words.is_whole:
            self._whole.set()

    def _keep_window(self, window: HeardWindow) -> None:
        if self._keep is not None:
            with self._take.still() as path:
                self._keep(path.parent, window)


class LiveTakes:
    """The takes that are listened to, by their id, until their words are fetched."""

    def __init__(
        self,
        transcriber: Callable[[], Transcriber],
        choose_model: Callable[[Language], Path],
        keep: Callable[[Path, HeardWindow], None] | None = None,
    ) -> None:
        """`keep` is that of `LiveTranscription`."""
        self._transcriber = transcriber
        self._choose_model = choose_model
        self._keep = keep
        self._takes: dict[str, LiveTranscription] = {}

    def begin(
        self,
        take_id: str,
        language: Language,
        path: Path,
        frames: Callable[[], int],
        *,
        hotwords: Sequence[str] = (),
        on_words: Callable[[LiveWords], None] | None = None,
    ) -> LiveTranscription:
        """Listen to a take that is being recorded."""
        live = LiveTranscription(
            self._transcriber(),
            lambda: self._choose_model(language),
            language,
            path,
            frames,
            hotwords=hotwords,
            on_words=on_words,
            keep=self._keep,
        )
        self._takes[take_id] = live
        for old in list(self._takes)[:-_KEPT]:
            self._takes.pop(old).cancel()
        return live

    def of(self, take_id: str) -> LiveTranscription | None:
        """Who listened to a take, if anybody did."""
        return self._takes.get(take_id)

    def forget(self, take_id: str) -> None:
        """Its words were fetched."""
        self._takes.pop(take_id, None)

    def close(self) -> None:
        """Listen to nothing any more."""
        for live in self._takes.values():
            live.cancel()
        self._takes.clear()
