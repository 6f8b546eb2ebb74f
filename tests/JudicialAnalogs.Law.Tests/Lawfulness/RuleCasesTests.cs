using JudicialAnalogs.Law.Lawfulness;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

/// <summary>The table of single cases (<c>rule-cases.csv</c>): each with the article behind it and what that article says.</summary>
public class RuleCasesTests
{
    public static TheoryData<string, string, string, string, string> Cases { get; } = Read();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_article_says_what_the_table_says(string norm, string offence, string size, string facts, string expected)
    {
        var said = LawfulnessCheck.Run(CaseLine.Parse(offence, size, facts))
            .Where(result => result.Norm.ToString() == norm)
            .MaxBy(result => result.State switch { LawfulnessState.OutsideTheLaw => 2, LawfulnessState.CannotTell => 1, _ => 0 });

        Assert.Equal(expected, said?.State switch { LawfulnessState.OutsideTheLaw => "outside", LawfulnessState.CannotTell => said.MissingFact, LawfulnessState.Lawful => "lawful", _ => "silent" });
    }

    [Fact]
    public void The_table_has_at_least_a_hundred_and_fifty_cases()
    {
        Assert.True(Cases.Count >= 150, $"{Cases.Count}");
    }

    private static TheoryData<string, string, string, string, string> Read()
    {
        using var stream = typeof(RuleCasesTests).Assembly.GetManifestResourceStream("rule-cases.csv")!;
        using var reader = new StreamReader(stream);
        var cases = new TheoryData<string, string, string, string, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split(';') is [var norm, var offence, var size, var facts, var expected])
                cases.Add(norm, offence, size, facts, expected);
        }

        return cases;
    }
}
