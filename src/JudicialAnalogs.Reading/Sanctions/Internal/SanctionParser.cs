using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>Reads a sanction to its end or tells where it stopped.</summary>
internal sealed class SanctionParser(string text, LawLanguage language)
{
    public List<SanctionBlock> Blocks { get; } = [new()];

    public bool TryParse(out string remainder)
    {
        var words = new SanctionWords(text);
        ISanctionGrammar grammar = language == LawLanguage.Kazakh ? new KazakhSanctionGrammar(words) : new RussianSanctionGrammar(words);
        var i = 0;
        while (true)
        {
            while (words.Tokens[i].Kind == Citations.Internal.CitationTokenKind.Sign && words.Tokens[i].Text is "," or "–" or "-" or ":" && i < words.Tokens.Count)
                i++;
            if (i >= words.Tokens.Count || (words.Tokens[i].Text is "." or ";" && i >= words.Tokens.Count - 2))
                break;
            if (grammar.TakeJoint(ref i))
                continue;
            if (grammar.TakeCase(ref i, Blocks) || grammar.TakePunishment(ref i, Blocks[^1]))
                continue;
            remainder = words.From(i);
            return false;
        }

        remainder = "";
        foreach (var block in Blocks)
            block.Complete();
        if (Blocks.TrueForAll(block => block.Alternatives.Count > 0))
            return true;
        remainder = text;
        return false;
    }
}
