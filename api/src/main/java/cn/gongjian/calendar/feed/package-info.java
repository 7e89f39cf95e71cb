/** Calendars for other programs: addresses that give one as ICS (RFC 5545, RFC 7986), and files of such programs read into activities. */
package cn.gongjian.calendar.feed;
