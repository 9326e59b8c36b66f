#!/usr/bin/env python3
"""Time a change of the wizard's language in the real window: from the key that chooses it to the first picture in it.

usage: language_change.py [-n CHANGES] CMD      (one shell-quoted string; on the first page, without a product key)
needs: an X display (Xvfb serves), pip package python-xlib.
"""
import argparse, shlex, statistics, subprocess, sys, time
from Xlib import X, XK, display
from Xlib.error import XError
from Xlib.ext import xtest

# Of the page the headline is looked at: the list of languages is at its foot, and closes in any case.
HEADLINE = 160

def window(d, known):
    for w in d.screen().root.query_tree().children:
        try:
            if w.id not in known and w.get_geometry().width > 300 and w.get_attributes().map_state == X.IsViewable: return w
        except XError: pass

def until(what, found, pause=0.001):
    end = time.perf_counter() + 20
    while time.perf_counter() < end:
        if (it := found()): return it
        time.sleep(pause)
    sys.exit(f"{what} did not come")

def press(d, *names):
    for name in names:
        code = d.keysym_to_keycode(XK.string_to_keysym(name))
        for kind in (X.KeyPress, X.KeyRelease): xtest.fake_input(d, kind, code)
        d.sync()

def settled(picture):
    """The picture, once it has been the same for a quarter of a second."""
    last, since = picture(), time.perf_counter()
    while time.perf_counter() - since < 0.25:
        time.sleep(0.01)
        if (now := picture()) != last: last, since = now, time.perf_counter()
    return last

a = argparse.ArgumentParser(); a.add_argument("-n", type=int, default=20); a.add_argument("cmd"); a = a.parse_args()
d = display.Display(); known = {w.id for w in d.screen().root.query_tree().children}
p = subprocess.Popen(shlex.split(a.cmd), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    w = until("a window", lambda: window(d, known)); g = w.get_geometry()
    whole = lambda: w.get_image(0, 0, g.width, g.height, X.ZPixmap, 0xffffffff).data
    headline = lambda: w.get_image(0, 0, g.width, HEADLINE, X.ZPixmap, 0xffffffff).data
    settled(whole); w.set_input_focus(X.RevertToParent, X.CurrentTime); d.sync()
    press(d, "Tab", "Tab", "Tab")              # details, privacy statement, language
    took = []
    for change in range(a.n + 2):              # the first two load faces and words, and are told apart
        closed = settled(whole); press(d, "space")
        until("the list", lambda: whole() != closed); settled(whole)
        press(d, "Down" if change % 2 else "Up"); settled(whole)
        before, start = headline(), time.perf_counter()
        press(d, "Return")
        until("the language", lambda: headline() != before, 0)
        took.append((time.perf_counter() - start) * 1e3)
    rest = sorted(took[2:])
    print(f"first {took[0]:.0f} and {took[1]:.0f} ms, then median {statistics.median(rest):.0f} ms, longest {rest[-1]:.0f} ms of {len(rest)}")
finally:
    p.kill(); p.wait()
