"""A microphone and a loudspeaker made of software, so that tests drive PortAudio itself.

A private PulseAudio server with two null sinks: what is played to `mic` is what the program records, what the
program plays can be recorded from `spk`. Nothing of the user's own sound is touched.

    with SoundServer() as server:
        server.say(Path("speech.wav"))
        subprocess.run(program, env=os.environ | server.env)
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("pulseaudio", "pactl", "paplay", "parecord")


class SoundServer:
    """Runs from construction until `stop`."""

    def __init__(self) -> None:
        # Not below pytest's own folder: a socket's path may have 107 letters.
        self.folder = Path(tempfile.mkdtemp(prefix="sound-"))
        self.env = {
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_SERVER": f"unix:{self.folder}/native",
            "PULSE_COOKIE": str(self.folder / "cookie"),
        }
        self.environment = os.environ | self.env | {"HOME": str(self.folder)}
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/native"
        options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
        with (self.folder / "server.log").open("wb") as log:
            self._server = subprocess.Popen(
                ["pulseaudio", *options, f"--load={protocol}"],
                env={key: value for key, value in self.environment.items() if key != "PULSE_SERVER"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._mic = self._speaker = ""
        try:
            self._wait_until_up()
            self._speaker = self._load("spk")
            self._pactl("set-default-sink", "spk")
            self.plug()
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> SoundServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def say(self, path: Path) -> None:
        """Play a file into the microphone; returns when it has been played."""
        self.say_async(path).wait()

    def say_async(self, path: Path, rate: int | None = None) -> subprocess.Popen[bytes]:
        """Start to play a file into the microphone; `rate` plays headerless 16-bit mono samples."""
        raw = () if rate is None else ("--raw", "--format=s16le", "--channels=1", f"--rate={rate}")
        return subprocess.Popen(
            ["paplay", "--device=mic", "--latency-msec=50", *raw, str(path)], env=self.environment
        )

    @contextmanager
    def listening(self, path: Path) -> Iterator[None]:
        """Record what the program plays, from before the block's first line to after its last."""
        command = ["parecord", "--device=spk.monitor", "--file-format=wav", "--latency-msec=20", str(path)]
        recorder = subprocess.Popen(command, env=self.environment)
        try:
            wait_until(lambda: path.exists() and path.stat().st_size > 4096, 10)
            yield
        finally:
            recorder.send_signal(signal.SIGINT)
            recorder.wait()

    def plug_another(self) -> None:
        """Give a second microphone, called `other`; the default stays what it is."""
        self._load("other")

    def unplug(self) -> None:
        """Take the microphone away; the server moves who records to another source (the loudspeaker's)."""
        self._pactl("unload-module", self._mic)

    def unplug_speaker(self) -> None:
        """Take the loudspeaker away, which is heard as a second microphone otherwise."""
        self._pactl("unload-module", self._speaker)

    def plug(self) -> None:
        """Give the microphone (back) and make it the default one."""
        self._mic = self._load("mic")
        self._pactl("set-default-source", "mic.monitor")

    def suspend(self, *, on: bool) -> None:
        """Let the microphone pause without a word, as a sleeping computer's does, or go on."""
        self._pactl("suspend-sink", "mic", "1" if on else "0")

    def kill(self) -> None:
        """Let the server die at once."""
        self._server.kill()
        self._server.wait()

    def stop(self) -> None:
        """End the server: for a program that records, the last microphone is gone."""
        if self._server.poll() is None:
            self._server.terminate()
            self._server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _load(self, sink: str) -> str:
        # With rewinds a null sink that idles wakes up after two seconds only.
        # One channel at the rate that ALSA's plugin asks for: samples arrive as they were sent.
        return self._pactl(
            "load-module", "module-null-sink", f"sink_name={sink}", "norewinds=1", "channels=1", "rate=44100"
        )

    def _pactl(self, *words: str) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.environment, check=True, capture_output=True, text=True
        ).stdout.strip()

    def _wait_until_up(self) -> None:
        def is_up() -> bool:
            if self._server.poll() is not None:
                raise RuntimeError((self.folder / "server.log").read_text(errors="replace"))
            return (
                subprocess.run(["pactl", "info"], env=self.environment, capture_output=True).returncode == 0
            )

        wait_until(is_up, 20)


def why_not() -> str:
    """What is missing for a `SoundServer`; empty when it can run."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        return f"not installed: {', '.join(missing)} (Debian: pulseaudio, pulseaudio-utils)"
    try:
        import sounddevice  # noqa: F401
    except OSError as error:
        return f"{error} (Debian: libportaudio2)"
    return ""


@contextmanager
def sound_here(server: SoundServer) -> Iterator[None]:
    """This process's PortAudio uses the server, until the block ends."""
    from app.audio import refresh_devices

    before = {key: os.environ.get(key) for key in server.env}
    os.environ.update(server.env)
    refresh_devices()
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value
        refresh_devices()


def wait_until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Ask again and again until it is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds} s")
        time.sleep(0.01)
