using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed partial class MutatedActTests
{
    private static readonly string[] Sources = [Acts.RussianVerdict, Acts.KazakhVerdict];

    [Fact]
    public void A_mutated_act_never_throws_and_never_shows_an_identification_number()
    {
        var mutations = Gen.Zip(Gen.Choose(0, 5), Gen.Choose(0, 100_000)).ListOf(20);
        Prop.ForAll(Gen.Zip(Gen.Elements(Sources), mutations).ToArbitrary(), source =>
        {
            var text = source.Item2.Aggregate(source.Item1, (act, mutation) => Mutate(act, mutation.Item1, mutation.Item2));
            foreach (var outcome in new ActReader().Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "act.txt"))
            {
                if (outcome is ReadAct read)
                    Assert.DoesNotMatch(TwelveDigits(), read.Act.Text);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20251, 7));
    }

    private static string Mutate(string text, int kind, int at)
    {
        if (text.Length < 2)
            return text;
        var position = at % text.Length;
        return kind switch
        {
            0 => text.Remove(position, 1),
            1 => text.Insert(position, text[(at / 7) % text.Length].ToString()),
            2 => text[..position],
            3 => text.Remove(position, Math.Min(40, text.Length - position)),
            4 => string.Concat(text.AsSpan(position), text.AsSpan(0, position)),
            _ => text.Insert(position, "\n \u00AD(«.;:-–І880505300999"),
        };
    }

    [GeneratedRegex(@"\d{12}")]
    private static partial Regex TwelveDigits();
}
