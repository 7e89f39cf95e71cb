package cn.gongjian.funding;

/** The sides from which what was spent is looked at. */
public enum FundingDimension { PURPOSE, PAYER, MONTH, ECONOMIC_CLASS }
