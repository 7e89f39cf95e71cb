package cn.gongjian.plan.draft;

/** What an organisation is in the plan. Sides are those of a pairing; who sends helpers or pays is side A. */
public enum MentionRole { CORE, MEMBER, BASE, COOPERATING, SENDING, RECEIVING, SIDE_A, SIDE_B, SUPERVISOR }
