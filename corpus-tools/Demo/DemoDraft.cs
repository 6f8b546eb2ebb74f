namespace JudicialAnalogs.CorpusTools.Demo;

/// <summary>The made-up draft ruling of the worked example: ст. 188 ч. 3 п. 3 УК РК, punished far above practice.</summary>
internal static class DemoDraft
{
    /// <summary>The draft in Russian; its first line says that it is synthetic.</summary>
    public static string Russian()
    {
        using var stream = typeof(DemoDraft).Assembly.GetManifestResourceStream("demo-draft-ru")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
