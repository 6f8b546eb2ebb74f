using JudicialAnalogs.CorpusTools.Evaluation;
using JudicialAnalogs.Reading.Extraction;

namespace CorpusTools.Tests.Evaluation;

public sealed class ArgumentComparisonTests
{
    private const string Text = "Вина доказана. Довод защиты отвергается. Суд учитывает возраст. Иных оснований нет.";

    private readonly ScoreBoard _board = new();

    [Fact]
    public void What_a_reviewer_would_let_pass_counts_for_precision_alone()
    {
        var act = new EvaluatedAct(
            new ExtractedAct { File = "act.txt", Language = "ru", KeyArguments = [new ExtractedArgument("Вина доказана.", "guilt")] },
            "act.txt",
            [new ExtractedArgument("Довод защиты отвергается.", ""), new ExtractedArgument("Суд учитывает возраст.", "milder")]);
        var read = new ExtractedAct
        {
            KeyArguments =
            [
                new ExtractedArgument("Довод защиты отвергается.", "harsher"),
                new ExtractedArgument("Суд учитывает возраст.", "harsher"),
                new ExtractedArgument("Иных оснований нет.", "milder"),
            ],
        };

        ArgumentComparison.Compare(act, read, Text, _board);

        Assert.Equal((3, 1), Counted("key_argument_precision"));
        Assert.Equal((0, 0), Counted("key_argument_recall"));
    }

    private (int Found, int Right) Counted(string field)
    {
        var score = _board.Scores.Single(score => score.Field == field && score.Language == "ru");
        return (score.Found, score.Right);
    }
}
