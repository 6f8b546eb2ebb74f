using FsCheck;
using FsCheck.Fluent;

namespace JudicialAnalogs.Language.Tests;

/// <summary>Generated texts that look like court acts enough to reach every branch, and any other string besides.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "суд", "ст.", "188", "-1", "ч", ".", " ", "\u00A0", "\n", "А.Б.", "т.б.", "сот", "тың", "бөлiгiнің", "пunkt", "ВІІ", "І", "XIV", "94-І",
        "1 572 800", "тенге", "теңге", "02.08.1997", "5510-25-00-1/814", "123 ABC 02", "A 123 BCD", "\u00AD", "\u0301", "\u0306", "и", "ë", "ə", "Ə",
        "İ", "\u212A", "Һ", "жылғы", "екі жүз", "қырық мың", "двухсот", "тысяч", "«", "»", "?", "!", "…", ";", "г.", "ул.", "2026", "/", "-", "(", ")",
        "\uD83D\uDE00", "\uD83D", "\0", "1", "12", "ж", "E", "Н", "H", "h", "%", "№", "МРП", "жыл", "ай", "марта", "года", "наурыз",
    ];

    public static Config Run { get; } = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_260_326, 7);

    public static Arbitrary<string> Arbitrary() => Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(letters => new string(letters)),
        Gen.Choose(0x20, 0x530).Select(c => (char)c).ArrayOf().Select(letters => new string(letters))).ToArbitrary();
}
