/** Tables that people keep in spreadsheets, XLSX or CSV: what stands in their cells, before anybody asks what it means. */
package cn.gongjian.shared.sheet;
