/*
 * Fields as a React form keeps them, seen by other scripts. Each controlled field has a value
 * tracker: an own `value` property, so that a value set by this page's scripts counts as known, and
 * an input event without a change in what the tracker knows is swallowed. What would be submitted
 * is the state, never what stands on the screen.
 */
(function () {
  'use strict';

  const state = (window.__state = {});
  const fields = new Map();

  function control(field) {
    const prototype = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    const tracked = {field, prototype, known: prototype.get.call(field)};
    Object.defineProperty(field, 'value', {
      configurable: true,
      get() {
        return prototype.get.call(field);
      },
      set(value) {
        tracked.known = String(value);
        prototype.set.call(field, value);
      },
    });
    fields.set(field.id, tracked);
    if (!(field.id in state)) {
      state[field.id] = tracked.known;
    }
    field.value = state[field.id];
  }

  function release(id) {
    fields.delete(id);
    delete state[id];
  }

  function learn(event) {
    const tracked = fields.get(event.target.id);
    if (!tracked || tracked.field !== event.target) {
      return;
    }
    const value = tracked.prototype.get.call(event.target);
    if (value !== tracked.known) {
      tracked.known = value;
      state[event.target.id] = value;
      render();
    }
  }

  function render() {
    for (const [id, tracked] of fields) {
      if (tracked.prototype.get.call(tracked.field) !== state[id]) {
        tracked.field.value = state[id];
      }
    }
  }

  /** Any click on a control renders the form, at once and again when its data have come. */
  function renderSoon() {
    render();
    setTimeout(render, 60);
  }

  /** A new node in place of the old one; the state stays. */
  window.__recreate = function (id) {
    const old = document.getElementById(id);
    const fresh = old.cloneNode(false);
    old.replaceWith(fresh);
    control(fresh);
  };

  document.addEventListener('input', learn);
  document.addEventListener('change', learn);

  window.controlled = {state, control, release, render, renderSoon};
})();
