package cn.gongjian.calendar.feed;

/** What its owner may do to a feed. */
public enum FeedAction { RENEW, REVOKE }
