/** Looks into files: what they are, whatever they are called, and that nothing is in them that must not be passed on. */
package cn.gongjian.file.content;
