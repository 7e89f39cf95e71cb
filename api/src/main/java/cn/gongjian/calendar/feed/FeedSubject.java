package cn.gongjian.calendar.feed;

import java.util.UUID;

/** What a feed is of; the person is always its owner. */
public record FeedSubject(FeedKind kind, UUID id) {}
