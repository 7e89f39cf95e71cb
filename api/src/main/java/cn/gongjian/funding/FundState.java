package cn.gongjian.funding;

public enum FundState { OPEN, CLOSED }
