"use strict";
(() => {
  let pressed = null;
  let playing = null;
  let end = Infinity;
  let frame = 0;

  function press(button) {
    if (pressed) pressed.setAttribute("aria-pressed", "false");
    pressed = button;
    if (pressed) pressed.setAttribute("aria-pressed", "true");
  }

  function stop() {
    cancelAnimationFrame(frame);
    if (playing) playing.pause();
    playing = null;
    press(null);
  }

  function tick() {
    if (!playing) return;
    if (playing.ended || playing.currentTime >= end) return stop();
    frame = requestAnimationFrame(tick);
  }

  async function play(button) {
    stop();
    const audio = document.getElementById(`audio-${button.dataset.sound}`);
    for (const other of document.querySelectorAll("audio")) other.pause();
    playing = audio;
    end = button.dataset.end ? Number(button.dataset.end) + 0.25 : Infinity;
    press(button);
    audio.currentTime = Math.max(0, Number(button.dataset.start) - 0.15);
    try {
      await audio.play();
    } catch (error) {
      if (playing === audio) stop();
      return;
    }
    if (playing === audio) frame = requestAnimationFrame(tick);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-sound]");
    if (!button) return;
    if (button === pressed) stop();
    else play(button);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
  });

  for (const audio of document.querySelectorAll("audio")) {
    audio.addEventListener("pause", () => { if (audio === playing) stop(); });
  }
})();
