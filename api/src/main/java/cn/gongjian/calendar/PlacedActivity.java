package cn.gongjian.calendar;

import cn.gongjian.organization.Cooperation;

/** An activity together with the alliance, pairing or organisation that it belongs to. */
record PlacedActivity(Activity activity, Cooperation within) {}
