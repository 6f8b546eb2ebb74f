namespace JudicialAnalogs.CorpusTools.Synthesis.Noises;

/// <summary>Disturbs a text in one way, sign by sign.</summary>
internal static class NoiseMaker
{
    private const int NarrowestLine = 62;
    private const int WidestLine = 95;
    private const int LongWord = 9;
    private const double WordBroken = 0.15;
    private const int ShortestPage = 1_800;
    private const int LongestPage = 2_600;
    private const double LookalikeShare = 0.004;
    private const double BlankShare = 0.02;
    private const double BlankLostShare = 0.15;
    private const double MisreadShare = 0.003;

    private const string Cyrillic = "аеорсхуіАЕОРСХТКМНВ";
    private const string Latin = "aeopcxyiAEOPCXTKMHB";
    private const string Written = "ишпнет";
    private const string Misread = "нщлисг";

    /// <summary>The text under <paramref name="noise"/>; signs before <paramref name="from"/> stay.</summary>
    public static NoisyText Disturb(string text, int from, Noise noise, Random random)
    {
        var noisy = new NoisyText(text);
        noisy.KeepTo(from);
        switch (noise)
        {
            case Noise.Lines:
                BreakLines(text, from, noisy, random);
                break;
            case Noise.Pages:
                NumberPages(text, from, noisy, random);
                break;
            default:
                for (var at = from; at < text.Length; at++)
                    Sign(text, at, noise, noisy, random);
                break;
        }

        return noisy;
    }

    private static void Sign(string text, int at, Noise noise, NoisyText noisy, Random random)
    {
        var sign = text[at];
        switch (noise)
        {
            case Noise.Lookalikes when Cyrillic.IndexOf(sign, StringComparison.Ordinal) is var like and >= 0 && random.NextDouble() < LookalikeShare:
                noisy.Put(Latin[like]);
                break;
            case Noise.Misreadings when Written.IndexOf(sign, StringComparison.Ordinal) is var like and >= 0 && random.NextDouble() < MisreadShare:
                noisy.Put(Misread[like]);
                break;
            case Noise.Blanks when sign == ' ' && text[at - 1] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && random.NextDouble() < BlankLostShare:
                noisy.Drop();
                break;
            case Noise.Blanks when sign == ' ' && random.NextDouble() < BlankShare:
                noisy.Put(random.Next(2) == 0 ? '\u00A0' : ' ');
                if (random.Next(2) == 0)
                    noisy.Insert(" ");
                break;
            default:
                noisy.Keep();
                break;
        }
    }

    private static void BreakLines(string text, int from, NoisyText noisy, Random random)
    {
        var width = random.Next(NarrowestLine, WidestLine + 1);
        var line = 0;
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                noisy.Keep();
                line = 0;
                continue;
            }

            var word = WordAt(text, at + 1);
            if (text[at] != ' ' || line + 1 + word < width)
            {
                noisy.Keep();
                line++;
                continue;
            }

            line = 0;
            if (word >= LongWord && char.IsLower(text[at + 1]) && random.NextDouble() < WordBroken)
            {
                var first = word / 2;
                noisy.KeepTo(at + 1 + first);
                noisy.Insert("-\n");
                at += first;
            }
            else
            {
                noisy.Put('\n');
            }
        }
    }

    private static void NumberPages(string text, int from, NoisyText noisy, Random random)
    {
        var headed = random.Next(2) == 0;
        var page = 1;
        var next = from + random.Next(ShortestPage, LongestPage);
        for (var at = from; at < text.Length; at++)
        {
            noisy.Keep();
            if (text[at] != '\n' || at < next)
                continue;
            page++;
            noisy.Insert(headed ? $"- {page} -\n" : $"{page}\n");
            next = at + random.Next(ShortestPage, LongestPage);
        }
    }

    /// <summary>Length of the run of letters from a place on.</summary>
    private static int WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end - start;
    }
}
