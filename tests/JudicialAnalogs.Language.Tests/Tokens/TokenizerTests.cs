using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("дело № 5510-25-00-1/814", "дело|№|5510-25-00-1/814", TokenKind.CaseNumber)]
    [InlineData("дело 2-1234/2025", "дело|2-1234/2025", TokenKind.CaseNumber)]
    [InlineData("7520-25-00-1а/36", "7520-25-00-1а/36", TokenKind.CaseNumber)]
    [InlineData("статья 188-1", "статья|188-1", TokenKind.ArticleNumber)]
    [InlineData("Закон № 226-V", "Закон|№|226-V", TokenKind.LawNumber)]
    [InlineData("Закон № 94-І", "Закон|№|94-І", TokenKind.LawNumber)]
    [InlineData("1 572 800", "1 572 800", TokenKind.Number)]
    [InlineData("1\u00A0572\u00A0800", "1\u00A0572\u00A0800", TokenKind.Number)]
    [InlineData("родился 02.08.1997", "родился|02.08.1997", TokenKind.Date)]
    [InlineData("2025-12-19", "2025-12-19", TokenKind.Date)]
    [InlineData("123ABC02", "123ABC02", TokenKind.Plate)]
    [InlineData("123 АВС 02", "123 АВС 02", TokenKind.Plate)]
    [InlineData("A 123 BCD", "A 123 BCD", TokenKind.Plate)]
    [InlineData("сағат 14.30", "сағат|14.30", TokenKind.Number)]
    public void Compound_tokens_stay_whole(string text, string expected, TokenKind lastKind)
    {
        var tokens = Tokens(text);
        Assert.Equal(expected, string.Join('|', tokens.Select(token => text.Substring(token.Start, token.Length))));
        Assert.Equal(lastKind, tokens[^1].Kind);
    }

    [Theory]
    [InlineData("149900 тенге")]
    [InlineData("149 900 теңге")]
    [InlineData("240 000 (екі жүз қырық мың) теңгені")]
    [InlineData("20 МРП")]
    [InlineData("500 000 ₸")]
    public void A_number_before_a_unit_of_money_is_a_sum(string text) => Assert.Equal(TokenKind.Sum, Tokens(text)[0].Kind);

    [Theory]
    [InlineData("ст.188 ч.3", "ст.|188|ч.|3")]
    [InlineData("188-бабының 3-бөлігі", "188|бабының|3|бөлігі")]
    [InlineData("ст. 188 УК РК", "ст.|188|УК|РК")]
    [InlineData("статьи 120-135", "статьи|120|135")]
    [InlineData("жилищно-бытовой", "жилищно|бытовой")]
    [InlineData("1-2 метра", "1|2|метра")]
    public void Citations_and_compounds_come_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void Tokens_lie_inside_the_text_in_order() => Prop.ForAll(Texts.Arbitrary(), text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Start < end || token.Length < 1 || token.End > text.Length)
                return false;
            end = token.End;
        }

        return true;
    }).Check(Texts.Run);

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        foreach (var token in Tokenizer.Tokenize(text))
            tokens.Add(token);
        return tokens;
    }
}
