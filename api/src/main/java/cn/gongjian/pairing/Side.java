package cn.gongjian.pairing;

/** 甲方 and 乙方. */
public enum Side {
    A, B;

    Side other() {
        return this == A ? B : A;
    }
}
