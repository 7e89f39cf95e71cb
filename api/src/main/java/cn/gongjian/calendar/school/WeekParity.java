package cn.gongjian.calendar.school;

/** 单周 and 双周, by the number of the teaching week. */
public enum WeekParity { ODD, EVEN }
