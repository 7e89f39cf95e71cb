/** 校历: school years, semesters and their teaching weeks; public holidays with make-up workdays. All of it is data. */
package cn.gongjian.calendar.school;
