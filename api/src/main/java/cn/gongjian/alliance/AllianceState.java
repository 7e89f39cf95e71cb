package cn.gongjian.alliance;

public enum AllianceState { DRAFT, ACTIVE, CLOSED }
