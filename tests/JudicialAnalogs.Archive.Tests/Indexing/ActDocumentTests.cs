using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Indexing;

public class ActDocumentTests
{
    private static readonly CourtAct Act = new MadeUpAct
    {
        Id = "act-1",
        Factors = ["53(1)(6)", "54(1)(1)"],
        Cited = ["УК 188(3)(3)", "УК 53"],
        CaseNumber = "1-17/2025",
        Language = LawLanguage.Kazakh,
        Date = new DateOnly(2025, 4, 2),
        Procedure = Procedure.Accelerated,
    }.Build();

    [Fact]
    public void Facets_say_what_can_be_filtered_by()
    {
        var facets = ActDocument.Of(Act)!.Facets;

        Assert.Equal(["Verdict"], facets[ActFields.Kind]);
        Assert.Equal(["1-17/2025"], facets[ActFields.CaseNumber]);
        Assert.Equal(["Kazakh"], facets[ActFields.Language]);
        Assert.Equal(["Accelerated"], facets[ActFields.Procedure]);
        Assert.Equal(["Районный суд № 1"], facets[ActFields.Court]);
        Assert.Equal(["Первая область"], facets[ActFields.Region]);
        Assert.Equal(["53(1)(6)", "54(1)(1)"], facets[ActFields.Factor]);
        Assert.Equal(new DateOnly(2025, 4, 2).DayNumber, ActDocument.Of(Act)!.Numbers[ActFields.Day]);
    }

    [Fact]
    public void A_qualification_is_found_by_article_part_and_point() =>
        Assert.Equal(["УК 188", "УК 188(3)", "УК 188(3)(3)"], ActDocument.Of(Act)!.Facets[ActFields.FoundUnder]);

    [Fact]
    public void What_is_not_known_is_no_facet()
    {
        var document = ActDocument.Of(new MadeUpAct { Court = "", Region = "", CaseNumber = "", Date = null, Found = null }.Build())!;

        Assert.Empty(document.Facets[ActFields.Court]);
        Assert.Empty(document.Facets[ActFields.Region]);
        Assert.Empty(document.Facets[ActFields.CaseNumber]);
        Assert.Empty(document.Facets[ActFields.FoundUnder]);
        Assert.Empty(document.Numbers);
    }

    [Fact]
    public void The_operative_part_and_sentences_on_punishment_are_not_searched_by()
    {
        var act = new MadeUpAct { Reasoning = "Вина доказана. Наказание следует назначить строгое.", Operative = "Лишить свободы на семь лет." }.Build();

        Assert.DoesNotContain(ActDocument.Of(act)!.Fields.Values, text => text.Contains("семь", StringComparison.Ordinal) || text.Contains("строгое", StringComparison.Ordinal));
        Assert.Contains("Вина доказана", ActDocument.SearchableText(act), StringComparison.Ordinal);
        Assert.DoesNotContain("строгое", ActDocument.SearchableText(act), StringComparison.Ordinal);
    }

    [Fact]
    public void A_norm_is_one_word()
    {
        Assert.Equal("УК_188_3_3 УК_53", ActDocument.Of(Act)!.Fields[ActFields.Norms]);
    }

    [Fact]
    public void A_closed_act_has_no_document() => Assert.Null(ActDocument.Of(Act with { Closed = true }));

    [Fact]
    public void Text_without_recognised_parts_is_searched_as_facts_without_its_punishment()
    {
        var act = Act with { Segments = [], Text = "Похищен велосипед. Назначен штраф." };

        Assert.Equal("Похищен велосипед.", ActDocument.Of(act)!.Fields[ActFields.Facts].Trim());
    }

    [Theory]
    [InlineData(ActFields.Facts, "похитил телевизор", SegmentKind.Descriptive)]
    [InlineData(ActFields.Reasoning, "показаниями потерпевшего", SegmentKind.Reasoning)]
    public void A_passage_of_a_field_leads_back_to_the_same_words_of_the_act(string field, string words, SegmentKind segment)
    {
        var at = ActDocument.Of(Act)!.Fields[field].IndexOf(words, StringComparison.Ordinal);

        var (found, span) = ActDocument.Locate(Act, new PassageSpan(field, at, words.Length))!.Value;

        Assert.Equal(segment, found);
        Assert.Equal(words, Act.Quote(span));
    }

    [Fact]
    public void A_passage_leads_back_also_when_a_part_stands_in_two_pieces()
    {
        const string text = "Первый кусок фактов. Мотивы. Второй кусок фактов.";
        var act = Act with
        {
            Text = text,
            Segments =
            [
                new Segment(SegmentKind.Descriptive, new TextSpan(0, 20)),
                new Segment(SegmentKind.Reasoning, new TextSpan(21, 7)),
                new Segment(SegmentKind.Descriptive, new TextSpan(29, 20)),
            ],
        };
        var at = ActDocument.Of(act)!.Fields[ActFields.Facts].IndexOf("Второй", StringComparison.Ordinal);

        Assert.Equal("Второй кусок", act.Quote(ActDocument.Locate(act, new PassageSpan(ActFields.Facts, at, 12))!.Value.Span));
    }

    [Fact]
    public void A_passage_of_a_text_without_parts_leads_back_to_the_text()
    {
        var act = Act with { Segments = [], Text = "Похищен велосипед." };

        Assert.Equal("велосипед", act.Quote(ActDocument.Locate(act, new PassageSpan(ActFields.Facts, 8, 9))!.Value.Span));
    }

    [Fact]
    public void A_passage_of_an_act_that_became_shorter_since_is_not_located()
    {
        Assert.Null(ActDocument.Locate(Act, new PassageSpan(ActFields.Facts, 100_000, 5)));
        Assert.Null(ActDocument.Locate(Act, new PassageSpan(ActFields.Norms, 0, 5)));
    }
}
