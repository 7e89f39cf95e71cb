/** Where contents are kept: a folder of this machine or an S3 bucket. */
package cn.gongjian.file.store;
