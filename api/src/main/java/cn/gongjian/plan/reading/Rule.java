package cn.gongjian.plan.reading;

/** One thing that the reader knows. It looks at one sentence at a time and puts down what it understood, with the words that it came from. */
interface Rule {

    void read(Sentence sentence, Notebook notes);
}
