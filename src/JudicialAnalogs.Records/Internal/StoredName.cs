using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Enumerations of the law's vocabulary are stored by name, so that their numbers may change.</summary>
internal static class StoredName
{
    /// <exception cref="RecordsDamagedException">No such name.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value)
            ? value
            : throw new RecordsDamagedException($"\"{name}\" is stored where a {typeof(T).Name} belongs. Start the program that wrote it, or restore a backup.");
}
