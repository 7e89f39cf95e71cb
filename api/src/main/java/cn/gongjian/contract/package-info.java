/** The API as a whole: the catalogue of problems and what every operation of the contract has in common. */
package cn.gongjian.contract;
