"use strict";
(() => {
  const sides = {};
  for (const audio of document.querySelectorAll("audio")) {
    const side = audio.id.slice(-1);
    const wave = document.querySelector(`[data-wave="${side}"]`);
    audio.removeAttribute("controls");
    sides[side] = {
      audio, wave, head: wave.querySelector(".head"), scale: Number(wave.dataset.scale), current: null,
      words: [...document.querySelectorAll(`.word[data-side="${side}"]`)].map((element) => ({
        element, start: Number(element.dataset.start), end: Number(element.dataset.end),
      })),
    };
  }
  const speed = document.getElementById("speed");
  let queue = [];
  let now = null;
  let pressed = null;
  let frame = 0;

  const whole = (side) => [side, 0, Infinity];
  const spans = (text) => text.split(" ").map((part) => {
    const [side, start, end] = part.split(":");
    return [side, Number(start), Number(end)];
  });

  function press(button) {
    if (pressed) pressed.setAttribute("aria-pressed", "false");
    pressed = button;
    if (pressed) pressed.setAttribute("aria-pressed", "true");
  }

  function stop() {
    cancelAnimationFrame(frame);
    queue = [];
    now = null;
    for (const side of Object.values(sides)) {
      side.audio.pause();
      mark(side, null);
    }
    press(null);
  }

  function play(list, button) {
    stop();
    queue = list.filter(([side]) => sides[side]);
    press(button);
    next();
  }

  async function next() {
    cancelAnimationFrame(frame);
    if (now) {
      sides[now[0]].audio.pause();
      mark(sides[now[0]], null);
    }
    now = queue.shift() || null;
    if (!now) return stop();
    const mine = now;
    const { audio } = sides[mine[0]];
    audio.playbackRate = Number(speed.value);
    audio.currentTime = mine[1];
    try {
      await audio.play();
    } catch (error) {
      if (now === mine) stop();
      return;
    }
    if (now === mine) frame = requestAnimationFrame(tick);
  }

  function tick() {
    if (!now) return;
    const side = sides[now[0]];
    show(side);
    if (side.audio.ended || side.audio.currentTime >= now[2]) return void next();
    frame = requestAnimationFrame(tick);
  }

  function show(side) {
    const at = side.audio.currentTime;
    const x = `${Math.min(100, (100 * at) / side.scale)}%`;
    side.head.setAttribute("x1", x);
    side.head.setAttribute("x2", x);
    side.head.classList.add("on");
    mark(side, side.words.find((word) => at >= word.start && at < word.end) || null);
  }

  function mark(side, word) {
    if (side.current === word) return;
    if (side.current) side.current.element.classList.remove("now");
    side.current = word;
    if (word) word.element.classList.add("now");
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-play]");
    if (button) {
      if (button === pressed) return stop();
      const which = button.dataset.play;
      return play(button.dataset.spans ? spans(button.dataset.spans) : [...which].map(whole), button);
    }
    const word = event.target.closest(".word");
    if (word) return play([[word.dataset.side, Number(word.dataset.start), Infinity]], null);
    const wave = event.target.closest("[data-wave]");
    const side = wave && sides[wave.dataset.wave];
    if (side) {
      const box = wave.getBoundingClientRect();
      const at = ((event.clientX - box.left) / box.width) * side.scale;
      play([[wave.dataset.wave, Math.min(at, side.audio.duration || at), Infinity]], null);
    }
  });

  speed.addEventListener("change", () => {
    for (const side of Object.values(sides)) side.audio.playbackRate = Number(speed.value);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target === speed) return;
    const key = event.key.toLowerCase();
    if (key === "escape") return stop();
    const button = document.querySelector(`.bar [data-play="${{ a: "a", b: "b", c: "ab" }[key] || "-"}"]`);
    if (button) button.click();
  });
})();
