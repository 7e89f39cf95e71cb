package cn.gongjian.calendar.feed;

/** Whose dates a feed has. */
public enum FeedKind { PERSON, ALLIANCE, PAIRING, ORGANIZATION }
