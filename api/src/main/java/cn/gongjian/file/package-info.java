/** Files of activities: what is taken, who sees it, and where its content is kept. */
package cn.gongjian.file;
