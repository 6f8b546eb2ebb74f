using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Calling;

/// <summary>Languages as the command line names them.</summary>
internal static class Languages
{
    /// <summary>The language of a code.</summary>
    /// <exception cref="BadInputException">Not ru, kk or en.</exception>
    public static V1.Language Of(string code) => code switch
    {
        "ru" => V1.Language.Russian,
        "kk" => V1.Language.Kazakh,
        "en" => V1.Language.English,
        _ => throw new BadInputException($"--lang: \"{code}\" is not one of ru, kk, en."),
    };
}
