/** Plans and their reports on paper: docx in the layout of GB/T 9704, with numbers that come from the records. */
package cn.gongjian.plan.paper;
