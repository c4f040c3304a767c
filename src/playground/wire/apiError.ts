/** An error office.js shows as `OfficeExtension.Error`, with Excel's own code and sentence. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`; empty where the batch fills in the member it was running. */
    readonly location = "",
  ) {
    super(message);
  }
}

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", message);

export const wrongSize = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message = "The operation attempted is invalid on the object."): ApiError =>
  new ApiError("InvalidOperation", message);

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.");

export const nullObjectUsed = (): ApiError =>
  new ApiError("InvalidObjectPath", "The object is null: it was not there when it was asked for.");

export const cellIsEdited = (): ApiError =>
  new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

export const requestTooLarge = (): ApiError =>
  new ApiError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation.",
  );

export const responseTooLarge = (): ApiError =>
  new ApiError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation.",
  );

/** A member this host does not answer, or that its declared requirement set does not hold. */
export const apiNotFound = (location: string, why: string): ApiError =>
  new ApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${location} ${why}.`,
    location,
  );
