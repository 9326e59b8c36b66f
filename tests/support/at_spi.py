#!/usr/bin/env python3
"""A screen reader's side of AT-SPI, for the tests: reads requests as lines of JSON, and answers each with one.

It does what a reader does and nothing else: it reads the tree, acts on it and hears its events."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

heard, held = [], []


def enable(_request):
    """Say that a reader runs, as Orca does."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, 5000, None)
    Atspi.init()
    for event in ("object:state-changed:focused", "object:announcement", "object:text-caret-moved", "object:text-changed",
                  "object:property-change:accessible-name", "object:property-change:accessible-value"):
        listener.register(event)


def window(pid):
    """The window of this process, if it is there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid and program.get_child_count():
            return program.get_child_at_index(0)
    return None


def described(node):
    """A node with all that a reader learns of it, and its children."""
    states = node.get_state_set()
    told = {
        "id": node.get_accessible_id(),
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": sorted(state.value_nick for state in states.get_states()),
        "attributes": node.get_attributes(),
        "language": node.get_object_locale(),
        "children": [described(child) for child in children(node)],
    }
    if component := node.get_component_iface():
        place = component.get_extents(Atspi.CoordType.SCREEN)
        told["place"] = [place.x, place.y, place.width, place.height]
    if text := node.get_text_iface():
        told["text"] = text.get_text(0, text.get_character_count())
        told["caret"] = text.get_caret_offset()
    return told


def children(node):
    found = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in found if child is not None]


def find(node, wanted):
    if node.get_accessible_id() == wanted:
        return node
    for child in children(node):
        if found := find(child, wanted):
            return found
    return None


def tree(request):
    found = window(request["pid"])
    return found and described(found)


def act(request):
    """Do the first action of a node: what Enter does."""
    return target(request).get_action_iface().do_action(0)


def write(request):
    return target(request).get_editable_text_iface().set_text_contents(request["text"])


def focus(request):
    return target(request).get_component_iface().grab_focus()


def place_caret(request):
    return target(request).get_text_iface().set_caret_offset(request["at"])


def hold(request):
    """Keep a node, as a reader does that has just read it."""
    held.append(target(request))


def act_on_held(_request):
    """Act on the node that was kept, which may be gone."""
    node = held.pop()
    return bool(node.get_action_iface().do_action(0))


def time_presses(request):
    """Press a node that moves the focus, again and again: the milliseconds until that is told, each time."""
    node = target(request)
    took = []
    for _ in range(request["times"]):
        heard.clear()
        begun = time.monotonic()
        node.get_action_iface().do_action(0)
        while not any(event["type"] == "object:state-changed:focused" and event["detail"] for event in heard):
            GLib.MainContext.default().iteration(True)
        took.append((time.monotonic() - begun) * 1000)
    return took


def events(_request):
    told, heard[:] = list(heard), []
    return told


def target(request):
    found = find(window(request["pid"]), request["id"])
    if found is None:
        raise LookupError(f"no node {request['id']}")
    return found


def on_event(event):
    try:
        value = event.any_data if isinstance(event.any_data, str) else None
        heard.append({"type": event.type, "id": event.source.get_accessible_id(), "detail": event.detail1, "value": value})
    except GLib.Error:
        pass  # the node is gone already


DO = {"enable": enable, "tree": tree, "act": act, "write": write, "focus": focus, "caret": place_caret, "events": events,
      "time presses": time_presses, "hold": hold, "act on held": act_on_held}


def on_request(channel, _condition):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    request = json.loads(line)
    # What is remembered may be old.
    Atspi.get_desktop(0).clear_cache()
    try:
        answer = {"answer": DO[request["do"]](request)}
    except (GLib.Error, LookupError, AttributeError) as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
    return True


loop = GLib.MainLoop()
listener = Atspi.EventListener.new(on_event)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_request)
loop.run()
