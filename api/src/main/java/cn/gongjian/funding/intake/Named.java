package cn.gongjian.funding.intake;

import java.util.UUID;

/** A thing that a cell may mean; {@code detail} tells it from others of the same name. */
record Named<T>(T thing, UUID id, String name, boolean isOpen, String detail) {}
