/** 公示: money of an alliance or a pairing for everybody to look at, without people. */
package cn.gongjian.funding.publication;
