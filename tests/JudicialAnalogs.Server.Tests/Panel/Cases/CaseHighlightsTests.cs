using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Panel.Cases;

namespace JudicialAnalogs.Server.Tests.Panel.Cases;

public class CaseHighlightsTests
{
    private static readonly string[] Pieces = ["вину признал", "ұрлық жасады", "<b>&amp;", " ", ".\n", "\n\n", "\t", "№ 5", "Ә", "\U0001F600", "\n"];

    [Fact]
    public void Marks_that_overlap_cut_the_text_and_each_begins_once()
    {
        var paragraphs = CaseHighlights.Of("Вину признал, ущерб возместил.", [Mark("plea", 0, 12), Mark("compensation", 5, 24)]);

        var stretches = Assert.Single(paragraphs).Stretches;
        Assert.Equal(["Вину ", "признал", ", ущерб возместил", "."], stretches.Select(stretch => stretch.Text));
        Assert.Equal([true, true, true, false], stretches.Select(stretch => stretch.Marked));
        Assert.Equal(["plea", "compensation"], stretches.SelectMany(stretch => stretch.Begins).Select(mark => mark.Field));
    }

    [Fact]
    public void A_mark_over_two_paragraphs_marks_both_and_begins_in_the_first()
    {
        var paragraphs = CaseHighlights.Of("Первый абзац.\n\nВторой абзац.", [Mark("plea", 7, 14)]);

        Assert.Equal([1, 2], paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(["абзац.", "Второй"], paragraphs.SelectMany(paragraph => paragraph.Stretches).Where(stretch => stretch.Marked).Select(stretch => stretch.Text));
        Assert.Equal([1, 0], paragraphs.Select(paragraph => paragraph.Stretches.Sum(stretch => stretch.Begins.Count)));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    [InlineData(3, 100)]
    [InlineData(100, 1)]
    [InlineData(2, int.MaxValue)]
    public void A_mark_outside_the_text_is_passed_over(int start, int length) =>
        Assert.DoesNotContain(CaseHighlights.Of("Короткий текст.", [Mark("plea", start, length)]).SelectMany(paragraph => paragraph.Stretches), stretch => stretch.Marked);

    [Fact]
    public void Whatever_the_marks_no_letter_is_lost_doubled_or_marked_wrongly()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);
        var spans = Gen.ArrayOf(Gen.Choose(0, 80).SelectMany(start => Gen.Choose(0, 60).Select(length => new TextSpan(start, length))));
        Prop.ForAll(texts.SelectMany(text => spans.Select(marks => (text, marks))).ToArbitrary(), given =>
        {
            var (text, marks) = given;
            var paragraphs = CaseHighlights.Of(text, marks.Select((span, i) => new CaseMark($"{i}", $"m{i}", span)));

            var stretches = paragraphs.SelectMany(paragraph => paragraph.Stretches).ToArray();
            var at = 0;
            foreach (var stretch in stretches)
            {
                at = text.IndexOf(stretch.Text, at, StringComparison.Ordinal);
                if (at < 0)
                    return false;
                at += stretch.Text.Length;
            }

            return string.Concat(stretches.Select(stretch => stretch.Text)).Count(c => !char.IsWhiteSpace(c)) == text.Count(c => !char.IsWhiteSpace(c))
                && stretches.SelectMany(stretch => stretch.Begins).GroupBy(mark => mark.Field).All(mark => mark.Count() == 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 7));
    }

    private static CaseMark Mark(string field, int start, int length) => new(field, $"read-{field}", new TextSpan(start, length));
}
