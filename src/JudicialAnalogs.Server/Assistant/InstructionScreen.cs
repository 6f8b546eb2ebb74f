using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Sentences;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>
/// Takes out of a passage the sentences that speak to a model rather than tell a case. It only lessens what a model is tempted by: what a
/// summary may say is decided by the checks afterwards, whatever a model was talked into.
/// </summary>
internal static partial class InstructionScreen
{
    /// <summary>The passage without such sentences; empty when nothing is left.</summary>
    public static string Keep(string text)
    {
        var kept = SentenceSplitter.Split(text).Select(sentence => text.Substring(sentence.Start, sentence.Length)).Where(sentence => !Speaks().IsMatch(TextFolding.Fold(sentence).Text));
        return string.Join(' ', kept);
    }

    [GeneratedRegex(
        """
        \b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:above|previous|prior|instruct\w*|rules?|everything)\b
        |\b(?:system|assistant|user)\s*(?:prompt|message|:)|\bprompt\b|\bjson\b|\bevidence\b|"sentences"|\byou\s(?:are|must|should)\b
        |игнорир|не\sобращай(?:те)?\sвнимания\sна\s(?:выше|предыдущ|инструк)|забудь(?:те)?\s(?:все|вс[её]|предыдущ|инструк)|(?:предыдущ|выше)\w*\s(?:инструкц|указани|правил)\w*|языков\w+\sмодел|нейросет|искусственн\w+\sинтеллект|ответь(?:те)?\s(?:так|json|следующ)|напиши(?:те)?,?\sчто
        |елеме|ескерме(?:й|ңіз)|(?:алдыңғы|жоғарыдағы)\s(?:нұсқау|ереже|тапсырма)\w*|нұсқауларды\sұмыт|тілдік\sмодел\w*|жасанды\sинтеллект|деп\sжаз(?:ыңыз)?\b
        |[{}<>`]|\[\s*e\d+|\be\d{1,4}\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();
}
