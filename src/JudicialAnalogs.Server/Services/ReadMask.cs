using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Services;

/// <summary>Leaves only the parts of an answer that were asked for; the context always stays.</summary>
internal static class ReadMask
{
    /// <summary>The masked answer; the answer itself when there is no mask.</summary>
    /// <exception cref="InvalidFieldException">The mask names a field the answer does not have.</exception>
    public static T Apply<T>(FieldMask? mask, T answer)
        where T : IMessage<T>, new()
    {
        if (mask is null || mask.Paths.Count == 0)
            return answer;
        if (mask.Paths.FirstOrDefault(path => !FieldMask.IsValid<T>(path)) is { } unknown)
            throw new InvalidFieldException("read_mask", "Error.Field.Mask", unknown);
        var masked = new T();
        mask.Union(FieldMask.FromString<T>("context")).Merge(answer, masked);
        return masked;
    }
}
