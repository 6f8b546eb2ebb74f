using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Server.Panel.Wordings;

namespace JudicialAnalogs.Server.Tests.Panel.Wordings;

public class MarkedTextTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL);

    private static readonly Gen<string> Texts = Gen.Elements("кража", " ", "в ночное время", "ущерб 100 000 тенге, ", "ұрлық").ArrayOf().Select(string.Concat);

    private static readonly Gen<V1.TextSpan> Marks = Gen.Choose(0, 60).SelectMany(start => Gen.Choose(0, 20).Select(length => new V1.TextSpan { Start = start, Length = length }));

    [Fact]
    public void A_folded_text_loses_nothing_and_keeps_its_marks_whole() =>
        Prop.ForAll(Texts.ToArbitrary(), Marks.ArrayOf().ToArbitrary(), Gen.Choose(1, 80).ToArbitrary(), (text, marks, length) =>
        {
            var stretches = MarkedText.Of(text, marks).ToList();
            var (first, rest) = MarkedText.Fold(stretches, length);
            (string Text, bool Marked)[] whole = [.. first, .. rest];
            return string.Concat(whole.Select(stretch => stretch.Text)) == text
                && whole.Where(stretch => stretch.Marked).SequenceEqual(stretches.Where(stretch => stretch.Marked))
                && first.Sum(stretch => stretch.Text.Length) <= length;
        }).Check(Repeatable);

    [Fact]
    public void A_text_that_fits_is_not_folded()
    {
        var (first, rest) = MarkedText.Fold(MarkedText.Of("тайное хищение", [new V1.TextSpan { Start = 0, Length = 6 }]), 14);

        Assert.Equal([("тайное", true), (" хищение", false)], first);
        Assert.Empty(rest);
    }

    [Fact]
    public void A_long_text_is_folded_between_words()
    {
        var (first, rest) = MarkedText.Fold([("тайное хищение чужого имущества", false)], 20);

        Assert.Equal([("тайное хищение ", false)], first);
        Assert.Equal([("чужого имущества", false)], rest);
    }
}
