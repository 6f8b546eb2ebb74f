using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.Search.Tests.Evaluation;

public sealed class TrecQrelsTests
{
    [Fact]
    public void Columns_may_be_parted_by_tabs_and_runs_of_spaces()
    {
        var judgements = TrecQrels.Read(["q1 0 a 2", "q1\t0\tb\t0", "", "q2   Q0  a   -1"]);

        Assert.Equal(["q1", "q2"], judgements.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((2, 0, -1), (judgements["q1"]["a"], judgements["q1"]["b"], judgements["q2"]["a"]));
    }

    [Theory]
    [InlineData("q1 0 a")]
    [InlineData("q1 0 a 1 x")]
    [InlineData("q1 0 a high")]
    [InlineData("q1 0 a 0.5")]
    public void A_line_of_another_form_is_named_by_its_number(string line) =>
        Assert.Contains("Line 2 ", Assert.Throws<FormatException>(() => TrecQrels.Read(["q1 0 a 1", line])).Message, StringComparison.Ordinal);
}
