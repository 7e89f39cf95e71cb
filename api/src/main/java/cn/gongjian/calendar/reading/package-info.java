/** Calendar files of other programs (RFC 5545): read and shown first, then what was chosen becomes activities. */
package cn.gongjian.calendar.reading;
