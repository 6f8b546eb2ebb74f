using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Folding;

namespace JudicialAnalogs.Language.Tests.Folding;

public class TextFoldingTests
{
    [Theory]
    [InlineData("Ёлка\u00A0и ёж", "елка и еж")]
    [InlineData("при\u00ADговор", "приговор")]
    [InlineData("сот\u200Bтың", "соттың")]
    [InlineData("əке Əлия", "әке әлия")]
    [InlineData("cуд приговoр", "суд приговор")]
    [InlineData("бөлiгiнiң", "бөлігінің")]
    [InlineData("ҚҰҚЫҚ Yкім", "құқық үкім")]
    [InlineData("СПYТНИК", "спутник")]
    [InlineData("Kазахстан", "казахстан")]
    [InlineData("Wоrd", "word")]
    [InlineData("№ 94-І, VІІ және ІII", "№ 94-i, vii және iii")]
    [InlineData("ІС № 5", "іс № 5")]
    [InlineData("и\u0306од й", "йод й")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("188\u20111", "188-1")]
    public void Writing_variants_fold_to_one_form(string written, string folded) =>
        Assert.Equal(folded, TextFolding.Fold(written).Text);

    [Fact]
    public void Case_can_be_kept() => Assert.Equal("Судья А.Б. Соколов", TextFolding.FoldKeepingCase("Судья А.Б.\u00A0Сoкoлов").Text);

    [Fact]
    public void A_stretch_of_folded_text_points_at_the_original()
    {
        var folding = TextFolding.Fold("при\u00ADговор су\u0301да");
        var at = folding.Text.IndexOf("суда", StringComparison.Ordinal);
        var (start, length) = folding.ToOriginal(at, 4);
        Assert.Equal("су\u0301да", folding.Original.Substring(start, length));
        Assert.Equal("при\u00ADговор", folding.Original[..folding.ToOriginal(0, 8).Length]);
        Assert.Equal(at, folding.ToFolded(start));
    }

    [Fact]
    public void Folding_twice_changes_nothing() => Prop.ForAll(Texts.Arbitrary(), text =>
    {
        var once = TextFolding.Fold(text).Text;
        return TextFolding.Fold(once).Text == once;
    }).Check(Texts.Run);

    [Fact]
    public void The_offset_map_rises_and_stays_inside() => Prop.ForAll(Texts.Arbitrary(), text =>
    {
        var folding = TextFolding.Fold(text);
        var previous = -1;
        for (var i = 0; i < folding.Text.Length; i++)
        {
            var at = folding.ToOriginal(i);
            if (at <= previous || at >= text.Length || folding.ToFolded(at) != i)
                return false;
            previous = at;
        }

        return folding.ToOriginal(folding.Text.Length) == text.Length;
    }).Check(Texts.Run);
}
