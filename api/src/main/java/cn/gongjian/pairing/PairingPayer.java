package cn.gongjian.pairing;

/** Who bears the cost: one side alone (派出单位), or each its own. */
public enum PairingPayer {
    A, B, EACH;

    boolean includes(Side side) {
        return this == EACH || name().equals(side.name());
    }
}
