/** The text of a plan that comes as a file: docx, PDF or plain, told by its content and never by its name. */
package cn.gongjian.plan.text;
