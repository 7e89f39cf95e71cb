package cn.gongjian.shared.money;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry adds to a sum, or takes from it. */
@Schema(name = "SignedMoney", type = SchemaType.STRING, pattern = "^-?\\d{1,19}\\.\\d{2}$", examples = "-5000.00",
        description = "Yuan with two decimals; below zero where something was taken back")
public record SignedMoney(Money yuan) {

    public static SignedMoney of(Money yuan) {
        return new SignedMoney(yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toString();
    }
}
