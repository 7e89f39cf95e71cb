/** What people should know: changes of what they take part in, and reminders of what is due; in the centre and by mail. */
package cn.gongjian.notification;
