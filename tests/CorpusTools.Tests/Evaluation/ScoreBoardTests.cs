using JudicialAnalogs.CorpusTools.Evaluation;
using JudicialAnalogs.Reading.Extraction;

namespace CorpusTools.Tests.Evaluation;

public sealed class ScoreBoardTests
{
    private readonly ScoreBoard _board = new();
    private readonly EvaluatedAct _act = new(new ExtractedAct { File = "act.txt", Language = "kk" }, "act.txt", []);

    [Fact]
    public void A_wrong_value_costs_precision_and_recall_and_is_a_miss()
    {
        _board.Value("plea", _act, "full", "full");
        _board.Value("plea", _act, "partial", "full");

        var score = Score("plea", "kk");
        Assert.Equal((2, 2, 1, 0.5), (score.Expected, score.Found, score.Right, score.F1));
        Assert.Equal([new FieldMiss("plea", "act.txt", "partial", "full")], _board.Misses);
    }

    [Fact]
    public void A_value_neither_side_has_is_not_counted()
    {
        _board.Value("procedure", _act, null, null);

        Assert.Empty(_board.Scores);
        Assert.Empty(_board.Misses);
    }

    [Fact]
    public void A_needless_value_costs_precision_alone()
    {
        _board.Set("aggravating", _act, ["54(1)(1)"], ["54(1)(1)", "54(1)(12)"]);

        var score = Score("aggravating", "all");
        Assert.Equal((0.5, 1.0), (score.Precision, score.Recall));
        Assert.Equal([new FieldMiss("aggravating", "act.txt", null, "54(1)(12)")], _board.Misses);
    }

    [Fact]
    public void A_missing_value_costs_recall_alone()
    {
        _board.Set("mitigating", _act, ["53(2)", "53(1)(4)"], ["53(2)"]);

        Assert.Equal((1.0, 0.5), (Score("mitigating", "all").Precision, Score("mitigating", "all").Recall));
    }

    private FieldScore Score(string field, string language) => Assert.Single(_board.Scores, score => score.Field == field && score.Language == language);
}
