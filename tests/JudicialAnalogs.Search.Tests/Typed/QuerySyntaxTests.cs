using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Search.Typed;

namespace JudicialAnalogs.Search.Tests.Typed;

public sealed class QuerySyntaxTests
{
    [Theory]
    [InlineData("кража из магазина", "", "", "кража из магазина")]
    [InlineData("кража \"чистосердечное раскаяние\"", "чистосердечное раскаяние", "", "кража чистосердечное раскаяние")]
    [InlineData("«группой лиц» +телефон -грабёж", "группой лиц|телефон", "грабёж", "группой лиц телефон")]
    [InlineData("хищение −\"с банковской карты\"", "", "с банковской карты", "хищение")]
    [InlineData("+«явка с повинной» „общественное место“", "явка с повинной|общественное место", "", "явка с повинной общественное место")]
    [InlineData("мать-одиночка - ущерб + вред 5+5", "", "", "мать-одиночка - ущерб + вред 5+5")]
    [InlineData("кража -", "", "", "кража -")]
    public void Line_is_read_as_words_demands_and_exclusions(string line, string demanded, string excluded, string words)
    {
        var typed = QuerySyntax.Read(line, new WordSource());

        Assert.Equal(demanded, string.Join('|', typed.Conditions.Where(part => !part.Condition.Exclude).Select(part => part.Condition.Text)));
        Assert.Equal(excluded, string.Join('|', typed.Conditions.Where(part => part.Condition.Exclude).Select(part => part.Condition.Text)));
        Assert.Equal(words, string.Join(' ', typed.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(line.Length, typed.Text.Length);
        Assert.All(typed.Conditions, part => Assert.Contains(part.Condition.Text, line.Substring(part.Start, part.Length), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("кража \"не закрыто", QuerySyntaxFault.UnclosedQuotation, 6, "\"не закрыто")]
    [InlineData("кража -«не закрыто\"", QuerySyntaxFault.UnclosedQuotation, 7, "«не закрыто\"")]
    [InlineData("кража \"  \" дом", QuerySyntaxFault.EmptyPhrase, 6, "  ")]
    [InlineData("кража +-дом", QuerySyntaxFault.TwoSigns, 6, "+-")]
    [InlineData("--дом", QuerySyntaxFault.TwoSigns, 0, "--")]
    [InlineData("кража +... дом", QuerySyntaxFault.NoSearchedWord, 6, "...")]
    public void What_breaks_the_syntax_is_refused_with_its_place(string line, QuerySyntaxFault fault, int position, string part)
    {
        var wrong = Assert.Throws<QuerySyntaxException>(() => QuerySyntax.Read(line, new WordSource()));

        Assert.Equal((fault, position, part), (wrong.Fault, wrong.Position, wrong.Part));
    }

    [Fact]
    public void A_demand_for_a_word_that_the_analysis_drops_is_refused_but_a_phrase_may_hold_one()
    {
        Assert.Equal(QuerySyntaxFault.NoSearchedWord, Assert.Throws<QuerySyntaxException>(() => QuerySyntax.Read("кража +и", AnalyzedTerms.ForArchive)).Fault);
        Assert.Single(QuerySyntax.Read("«кража и грабёж»", AnalyzedTerms.ForArchive).Conditions);
    }

    [Theory]
    [InlineData("-кража -\"из дома\"", false)]
    [InlineData(" — ", false)]
    [InlineData("+кража", true)]
    public void Exclusions_alone_tell_nothing_to_rank_by(string line, bool ranks) => Assert.Equal(ranks, QuerySyntax.Read(line, new WordSource()).Ranks);

    [Fact]
    public void Any_line_is_read_or_refused_with_a_place_inside_it()
    {
        var lines = Gen.Elements("кража", "дом", "+", "-", "−", "\"", "«", "»", "„", "“", " ", "  ", "+-", ".").ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(lines, line =>
        {
            try
            {
                return QuerySyntax.Read(line, new WordSource()) is var typed && typed.Text.Length == line.Length
                    && typed.Conditions.Zip(typed.Conditions.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start);
            }
            catch (QuerySyntaxException wrong)
            {
                return wrong.Position >= 0 && wrong.Position < line.Length;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(5, 77));
    }
}
