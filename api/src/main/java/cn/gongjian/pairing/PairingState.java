package cn.gongjian.pairing;

public enum PairingState { PROPOSED, CONFIRMED, FILED, CLOSED, DECLINED }
