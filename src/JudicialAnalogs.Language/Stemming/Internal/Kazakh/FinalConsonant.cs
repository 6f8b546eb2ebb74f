namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Undoes the voicing of п, к and қ before a vowel: кітабы → кітап, бөлігі → бөлік, тармағы → тармақ.</summary>
internal static class FinalConsonant
{
    /// <summary>Writes the voiceless letter at the end of a stem. Done for every stem, so loans («округ») stay one stem too.</summary>
    public static int Restore(Span<char> stem)
    {
        if (stem.Length > 1)
        {
            stem[^1] = stem[^1] switch
            {
                'б' => 'п',
                'г' => 'к',
                'ғ' => 'қ',
                var other => other,
            };
        }

        return stem.Length;
    }
}
