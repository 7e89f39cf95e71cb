"""Reads a calendar with three libraries and prints how many events each found and what each objected to."""
import json
import sys

import gi
import icalendar
import vobject

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()

ics = icalendar.Calendar.from_ical(text)
with_vobject = vobject.readOne(text)
with_vobject.validate(raiseException=True)
with_libical = ICalGLib.Component.new_from_string(text)
faults = ICalGLib.Component.count_errors(with_libical) + (0 if ICalGLib.restriction_check(with_libical) else 1)

print(json.dumps({
    "icalendar": {"events": len(ics.walk("VEVENT")), "faults": [str(fault) for part in ics.walk() for fault in part.errors]},
    "vobject": {"events": len(with_vobject.vevent_list), "faults": []},
    "libical": {"events": with_libical.count_components(ICalGLib.ComponentKind.VEVENT_COMPONENT), "faults": ["libical"] * faults},
}))
